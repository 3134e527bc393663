package org.threshold.workflow.archfixtures.r5web.platform.outbox;

import jakarta.servlet.http.HttpServletRequest;

/** Opens a door where none is meant to be. */
record BadRelayController(HttpServletRequest request) {}
