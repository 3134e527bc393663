package org.threshold.workflow.archfixtures.r5web.referral.app;

import jakarta.servlet.http.HttpServletRequest;

/** Reads a request in a use case. */
record BadWeb(HttpServletRequest request) {}
