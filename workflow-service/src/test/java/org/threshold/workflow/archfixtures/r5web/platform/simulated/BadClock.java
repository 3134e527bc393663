package org.threshold.workflow.archfixtures.r5web.platform.simulated;

import org.springframework.ui.Model;

/** Fills a page behind the door. */
record BadClock(Model model) {}
