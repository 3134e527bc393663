package org.threshold.workflow.archfixtures.r2app.referral.adapter.jdbc;

/** An adapter. */
public class JdbcReferrals {}
