package org.threshold.workflow.archfixtures.r4apis.referral.adapter.web;

import org.threshold.workflow.archfixtures.r4apis.platform.web.Problems;

/** A web adapter may. */
record GoodController(Problems problems) {}
