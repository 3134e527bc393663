package org.threshold.workflow.archfixtures.r4apis.referral.app;

import org.threshold.workflow.archfixtures.r4apis.platform.web.Problems;

/** A use case that knows how problems are answered over HTTP. */
record BadUseOfPlatform(Problems problems) {}
