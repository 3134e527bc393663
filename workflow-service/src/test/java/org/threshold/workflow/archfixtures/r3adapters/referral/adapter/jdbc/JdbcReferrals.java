package org.threshold.workflow.archfixtures.r3adapters.referral.adapter.jdbc;

/** An adapter. */
public class JdbcReferrals {}
