package org.threshold.workflow.people.adapter.jdbc;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threshold.workflow.access.MigratedDatabase;
import org.threshold.workflow.people.domain.Registers;

/** The registers on a real database with every migration applied. */
public final class PeopleDatabase {

    public final JdbcClient sql;
    public final TransactionTemplate transactions;
    public final Registers registers;
    private final DataSource source;

    private PeopleDatabase(DataSource source) {
        this.source = source;
        sql = JdbcClient.create(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        registers =
                new Registers(
                        new JdbcPersonRegister(sql),
                        new JdbcHouseholdRegister(sql),
                        new JdbcRelationshipRegister(sql),
                        new JdbcConcernRegister(sql),
                        new JdbcParentRegister(sql),
                        new JdbcMergeRegister(sql));
    }

    /** A new database, owned by a role with no other right. */
    public static PeopleDatabase create() {
        return new PeopleDatabase(MigratedDatabase.pooled("people"));
    }

    /** Fills a table from tab-separated lines, as fast as the server takes them. */
    public void copy(String into, String lines) {
        try (var connection = source.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + into + " from stdin", new StringReader(lines));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The table was not filled: " + into, e);
        }
    }
}
