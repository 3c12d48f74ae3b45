import { Container } from '@mantine/core';
import { Loading } from '../../ui/loading.tsx';

export const PendingPage = () => (
  <Container size="lg" py="lg">
    <Loading />
  </Container>
);
