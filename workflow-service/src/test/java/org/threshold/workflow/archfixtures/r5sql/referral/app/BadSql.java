package org.threshold.workflow.archfixtures.r5sql.referral.app;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the database from a use case. */
record BadSql(JdbcClient jdbc) {}
