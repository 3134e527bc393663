package org.threshold.workflow.archfixtures.r3adapters.referral.adapter.engine;

import org.threshold.workflow.archfixtures.r3adapters.referral.adapter.jdbc.JdbcReferrals;

/** Knows another adapter. */
record BadWorker(JdbcReferrals referrals) {}
