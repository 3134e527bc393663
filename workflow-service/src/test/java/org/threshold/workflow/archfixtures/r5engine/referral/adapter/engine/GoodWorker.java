package org.threshold.workflow.archfixtures.r5engine.referral.adapter.engine;

import io.camunda.client.CamundaClient;

/** An engine adapter may. */
record GoodWorker(CamundaClient client) {}
