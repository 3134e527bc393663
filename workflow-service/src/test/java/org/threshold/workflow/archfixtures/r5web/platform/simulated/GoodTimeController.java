package org.threshold.workflow.archfixtures.r5web.platform.simulated;

import jakarta.servlet.http.HttpServletRequest;

/** The door of a part of the platform may. */
record GoodTimeController(HttpServletRequest request) {}
