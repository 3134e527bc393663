package org.threshold.workflow.people.adapter.jdbc;

import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threshold.local.server.LocalServers;
import org.threshold.local.server.LocalServers.Kind;
import org.threshold.workflow.people.domain.Registers;

/** The registers on a real database with every migration applied. */
final class PeopleDatabase {

    final JdbcClient sql;
    final TransactionTemplate transactions;
    final Registers registers;

    private PeopleDatabase(PGSimpleDataSource source) {
        sql = JdbcClient.create(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        registers =
                new Registers(
                        new JdbcPersonRegister(sql),
                        new JdbcHouseholdRegister(sql),
                        new JdbcRelationshipRegister(sql),
                        new JdbcConcernRegister(sql),
                        new JdbcParentRegister(sql));
    }

    /** A new database, owned by a role with no other right. */
    static PeopleDatabase create() {
        var database = LocalServers.shared(Kind.POSTGRES).newDatabase("people");
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        Flyway.configure().dataSource(source).load().migrate();
        return new PeopleDatabase(source);
    }
}
