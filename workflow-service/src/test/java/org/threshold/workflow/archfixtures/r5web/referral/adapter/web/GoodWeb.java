package org.threshold.workflow.archfixtures.r5web.referral.adapter.web;

import jakarta.servlet.http.HttpServletRequest;

/** A web adapter may. */
record GoodWeb(HttpServletRequest request) {}
