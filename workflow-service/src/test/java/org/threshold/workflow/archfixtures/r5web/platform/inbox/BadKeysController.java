package org.threshold.workflow.archfixtures.r5web.platform.inbox;

import jakarta.servlet.http.HttpServletRequest;

/** Opens a door that belongs to the feature that lets people through. */
record BadKeysController(HttpServletRequest request) {}
