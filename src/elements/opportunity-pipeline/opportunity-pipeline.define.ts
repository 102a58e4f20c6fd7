import '../../internal/mark-lost/mark-lost-dialog.define.js';
import '../../internal/menu/menu-button.define.js';
import '../../internal/new-lead/new-lead.define.js';
import { register } from '../../internal/register.js';
import '../../internal/undo/undo-dialog.define.js';
import { OpportunityPipeline } from './opportunity-pipeline.js';
import { PipelineChart } from './pipeline-chart.js';

export function define(tag = 'opportunity-pipeline', registry?: CustomElementRegistry): void {
  register('piste-pipeline-chart', PipelineChart, registry);
  register(tag, OpportunityPipeline, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'opportunity-pipeline': OpportunityPipeline;
    'piste-pipeline-chart': PipelineChart;
  }
}
