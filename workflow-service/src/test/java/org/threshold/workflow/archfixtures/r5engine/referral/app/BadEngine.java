package org.threshold.workflow.archfixtures.r5engine.referral.app;

import io.camunda.client.CamundaClient;

/** Speaks to the engine from a use case. */
record BadEngine(CamundaClient client) {}
