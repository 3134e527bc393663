package org.threshold.workflow.archfixtures.r7publics.referral.adapter.web;

import org.threshold.workflow.archfixtures.r7publics.referral.app.GoodPublic;

/** Needs a use case. */
record Needs(GoodPublic useCase) {}
