package org.threshold.workflow.archfixtures.r2app.referral.app;

import org.threshold.workflow.archfixtures.r2app.referral.adapter.jdbc.JdbcReferrals;

/** Knows an adapter. */
record BadUseCaseWithAdapter(JdbcReferrals referrals) {}
