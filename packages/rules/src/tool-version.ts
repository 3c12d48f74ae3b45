/** Version of Spandrel, printed in every verdict; equals the one in the packages' manifests. */
export const toolVersion = '0.1.0';
