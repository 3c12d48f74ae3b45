export const palette = {
  label: 'Components',
  search: 'Search components',
  collapse: 'Hide the component list',
  expand: 'Show the component list',
  nothing: 'No component matches “{{query}}”.',
  family: {
    place: 'Places',
    network: 'Network',
    cluster: 'Kubernetes',
    mesh: 'Mesh and multi-cluster',
    data: 'Data',
    operations: 'Operations',
  },
};
