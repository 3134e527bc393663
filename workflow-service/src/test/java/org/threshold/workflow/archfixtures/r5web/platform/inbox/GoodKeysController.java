package org.threshold.workflow.archfixtures.r5web.platform.inbox;

import jakarta.servlet.http.HttpServletRequest;

/** The door of a part of the platform may. */
record GoodKeysController(HttpServletRequest request) {}
