package org.threshold.notification.platform.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.notification.testing.OnRealServers;

/** What the service asks of the database ends in time; what changes its tables may take its own. */
class StatementLimitIT extends OnRealServers {

    @Autowired private DataSource application;
    @Autowired private Flyway migrations;

    @Test
    void a_statement_of_the_service_ends_after_25_seconds() {
        assertThat(limit(application)).isEqualTo("25s");
    }

    @Test
    void a_migration_of_a_large_table_is_not_ended() {
        assertThat(limit(migrations.getConfiguration().getDataSource())).isEqualTo("0");
    }

    @Test
    void a_migration_that_fails_does_not_quote_the_row() {
        var connection = JdbcClient.create(migrations.getConfiguration().getDataSource());

        assertThatThrownBy(
                        () ->
                                connection
                                        .sql(
                                                """
                                                do $$ begin
                                                  create temporary table seen (name text unique);
                                                  insert into seen values ('Can' || 'ary'), ('Can' || 'ary');
                                                end $$
                                                """)
                                        .update())
                .hasMessageContaining("duplicate key")
                .hasMessageNotContaining("Canary");
    }

    private static String limit(DataSource source) {
        return JdbcClient.create(source).sql("show statement_timeout").query(String.class).single();
    }
}
