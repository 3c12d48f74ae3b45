import type { ChoiceProperty, TextProperty } from '../property.ts';

// Products by role: a review counts how many different ones do the same work.

export const productVersion: TextProperty = {
  type: 'text',
  pattern: { source: '\\d+\\.\\d+(\\.\\d+)?', example: '1.29' },
  label: { en: 'Version', ko: '버전' },
  help: {
    en: 'Version in use, e.g. 1.29; control and data planes may differ by one minor version.',
    ko: '사용 중인 버전입니다(예: 1.29). 컨트롤 플레인과 데이터 플레인은 마이너 버전 하나까지 다를 수 있습니다.',
  },
};

export const gatewayProduct: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Product', ko: '제품' },
  help: { en: 'Product in use.', ko: '사용 중인 제품입니다.' },
  options: {
    istio: { en: 'Istio', ko: 'Istio' },
    'envoy-gateway': { en: 'Envoy Gateway', ko: 'Envoy Gateway' },
    'ingress-nginx': { en: 'Ingress NGINX', ko: 'Ingress NGINX' },
    nginx: { en: 'NGINX', ko: 'NGINX' },
    traefik: { en: 'Traefik', ko: 'Traefik' },
    haproxy: { en: 'HAProxy', ko: 'HAProxy' },
    kong: { en: 'Kong', ko: 'Kong' },
    contour: { en: 'Contour', ko: 'Contour' },
    cilium: { en: 'Cilium', ko: 'Cilium' },
    apisix: { en: 'Apache APISIX', ko: 'Apache APISIX' },
    provider: { en: 'By the provider', ko: '제공자 서비스' },
    other: { en: 'Other', ko: '기타' },
  },
};

export const monitoringProduct: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Product', ko: '제품' },
  help: { en: 'Product in use.', ko: '사용 중인 제품입니다.' },
  options: {
    prometheus: { en: 'Prometheus', ko: 'Prometheus' },
    datadog: { en: 'Datadog', ko: 'Datadog' },
    'new-relic': { en: 'New Relic', ko: 'New Relic' },
    dynatrace: { en: 'Dynatrace', ko: 'Dynatrace' },
    zabbix: { en: 'Zabbix', ko: 'Zabbix' },
    provider: { en: 'By the provider', ko: '제공자 서비스' },
    other: { en: 'Other', ko: '기타' },
  },
};

export const alertingProduct: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Product', ko: '제품' },
  help: { en: 'Product in use.', ko: '사용 중인 제품입니다.' },
  options: {
    alertmanager: { en: 'Alertmanager', ko: 'Alertmanager' },
    pagerduty: { en: 'PagerDuty', ko: 'PagerDuty' },
    opsgenie: { en: 'Opsgenie', ko: 'Opsgenie' },
    grafana: { en: 'Grafana', ko: 'Grafana' },
    provider: { en: 'By the provider', ko: '제공자 서비스' },
    other: { en: 'Other', ko: '기타' },
  },
};

export const loggingProduct: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Product', ko: '제품' },
  help: { en: 'Product in use.', ko: '사용 중인 제품입니다.' },
  options: {
    elastic: { en: 'Elastic', ko: 'Elastic' },
    opensearch: { en: 'OpenSearch', ko: 'OpenSearch' },
    loki: { en: 'Grafana Loki', ko: 'Grafana Loki' },
    splunk: { en: 'Splunk', ko: 'Splunk' },
    provider: { en: 'By the provider', ko: '제공자 서비스' },
    other: { en: 'Other', ko: '기타' },
  },
};

export const tracingProduct: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Product', ko: '제품' },
  help: { en: 'Product in use.', ko: '사용 중인 제품입니다.' },
  options: {
    jaeger: { en: 'Jaeger', ko: 'Jaeger' },
    tempo: { en: 'Grafana Tempo', ko: 'Grafana Tempo' },
    zipkin: { en: 'Zipkin', ko: 'Zipkin' },
    datadog: { en: 'Datadog', ko: 'Datadog' },
    provider: { en: 'By the provider', ko: '제공자 서비스' },
    other: { en: 'Other', ko: '기타' },
  },
};

export const federationProduct: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Product', ko: '제품' },
  help: { en: 'Product in use.', ko: '사용 중인 제품입니다.' },
  options: {
    karmada: { en: 'Karmada', ko: 'Karmada' },
    'open-cluster-management': { en: 'Open Cluster Management', ko: 'Open Cluster Management' },
    clusternet: { en: 'Clusternet', ko: 'Clusternet' },
    kubefed: { en: 'KubeFed (archived)', ko: 'KubeFed(중단)' },
    provider: { en: 'By the provider', ko: '제공자 서비스' },
    other: { en: 'Other', ko: '기타' },
  },
};

export const registryProduct: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Product', ko: '제품' },
  help: { en: 'Product in use.', ko: '사용 중인 제품입니다.' },
  options: {
    consul: { en: 'Consul', ko: 'Consul' },
    eureka: { en: 'Eureka', ko: 'Eureka' },
    nacos: { en: 'Nacos', ko: 'Nacos' },
    zookeeper: { en: 'ZooKeeper', ko: 'ZooKeeper' },
    etcd: { en: 'etcd', ko: 'etcd' },
    'cloud-map': { en: 'AWS Cloud Map', ko: 'AWS Cloud Map' },
    other: { en: 'Other', ko: '기타' },
  },
};

export const policyProduct: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Product', ko: '제품' },
  help: { en: 'Product in use.', ko: '사용 중인 제품입니다.' },
  options: {
    'opa-gatekeeper': { en: 'OPA Gatekeeper', ko: 'OPA Gatekeeper' },
    kyverno: { en: 'Kyverno', ko: 'Kyverno' },
    calico: { en: 'Calico', ko: 'Calico' },
    cilium: { en: 'Cilium', ko: 'Cilium' },
    provider: { en: 'By the provider', ko: '제공자 서비스' },
    other: { en: 'Other', ko: '기타' },
  },
};

export const gitopsProduct: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Product', ko: '제품' },
  help: { en: 'Product in use.', ko: '사용 중인 제품입니다.' },
  options: {
    'argo-cd': { en: 'Argo CD', ko: 'Argo CD' },
    flux: { en: 'Flux', ko: 'Flux' },
    fleet: { en: 'Fleet', ko: 'Fleet' },
    other: { en: 'Other', ko: '기타' },
  },
};

export const pipelineProduct: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Product', ko: '제품' },
  help: { en: 'Product in use.', ko: '사용 중인 제품입니다.' },
  options: {
    'github-actions': { en: 'GitHub Actions', ko: 'GitHub Actions' },
    'gitlab-ci': { en: 'GitLab CI/CD', ko: 'GitLab CI/CD' },
    jenkins: { en: 'Jenkins', ko: 'Jenkins' },
    tekton: { en: 'Tekton', ko: 'Tekton' },
    provider: { en: 'By the provider', ko: '제공자 서비스' },
    other: { en: 'Other', ko: '기타' },
  },
};

export const vpnProduct: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Product', ko: '제품' },
  help: { en: 'Product in use.', ko: '사용 중인 제품입니다.' },
  options: {
    provider: { en: 'By the provider', ko: '제공자 서비스' },
    strongswan: { en: 'strongSwan', ko: 'strongSwan' },
    libreswan: { en: 'Libreswan', ko: 'Libreswan' },
    wireguard: { en: 'WireGuard', ko: 'WireGuard' },
    openvpn: { en: 'OpenVPN', ko: 'OpenVPN' },
    appliance: { en: 'Vendor appliance', ko: '벤더 장비' },
    other: { en: 'Other', ko: '기타' },
  },
};
