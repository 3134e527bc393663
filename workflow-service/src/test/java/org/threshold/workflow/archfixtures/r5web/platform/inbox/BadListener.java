package org.threshold.workflow.archfixtures.r5web.platform.inbox;

import jakarta.servlet.http.HttpServletRequest;

/** Reads a request behind the door. */
record BadListener(HttpServletRequest request) {}
