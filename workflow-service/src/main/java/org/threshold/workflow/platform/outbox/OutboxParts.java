package org.threshold.workflow.platform.outbox;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.RealTime;

/**
 * What every lane is made of.
 *
 * @param jdbc the service's own database, in the transaction that adds a row
 * @param relays the same database, through the relays' own connections
 * @param ids gives each row its identity
 * @param realTime real time, never business time: a relay runs on it
 */
public record OutboxParts(JdbcClient jdbc, DataSource relays, Ids ids, RealTime realTime) {}
