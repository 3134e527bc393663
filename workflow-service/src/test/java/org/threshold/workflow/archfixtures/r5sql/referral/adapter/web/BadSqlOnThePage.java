package org.threshold.workflow.archfixtures.r5sql.referral.adapter.web;

import java.sql.Connection;

/** Asks the database from a page. */
record BadSqlOnThePage(Connection connection) {}
