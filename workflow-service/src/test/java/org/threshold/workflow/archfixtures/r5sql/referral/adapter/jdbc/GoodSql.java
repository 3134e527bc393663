package org.threshold.workflow.archfixtures.r5sql.referral.adapter.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A JDBC adapter may. */
record GoodSql(JdbcClient jdbc) {}
