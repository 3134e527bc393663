package org.threshold.workflow.archfixtures.r3adapters.referral.adapter.web;

import org.threshold.workflow.archfixtures.r3adapters.referral.adapter.jdbc.JdbcReferrals;

/** Knows another adapter. */
record BadController(JdbcReferrals referrals) {}
