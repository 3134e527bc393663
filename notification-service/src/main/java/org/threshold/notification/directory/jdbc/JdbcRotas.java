package org.threshold.notification.directory.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.directory.Rota;
import org.threshold.notification.directory.Rotas;
import org.threshold.notification.platform.Ids;
import org.threshold.notification.platform.jdbc.Times;

/** Rotas in PostgreSQL: a row for each that was entered, the last one counts. */
@Repository
class JdbcRotas implements Rotas {

    private static final String ENTERED = "select turns, at from duty_rota ";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final TurnsColumn turns;

    JdbcRotas(JdbcClient jdbc, Ids ids, TurnsColumn turns) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.turns = turns;
    }

    @Override
    public List<Entered> of(Recipient recipient) {
        return entered(recipient, OfRole.ALL).list();
    }

    @Override
    public Optional<Rota> counting(Recipient recipient) {
        return entered(recipient, OfRole.COUNTING).optional().map(Entered::rota);
    }

    @Override
    public Map<Recipient, Rota> all() {
        Map<Recipient, Rota> all = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct on (agency, role) agency, role, turns from duty_rota
                        order by agency, role, id desc
                        """)
                .query(
                        row -> {
                            all.put(
                                    new Recipient(row.getString("agency"), row.getString("role")),
                                    turns.rota(row.getString("turns")));
                        });
        return all;
    }

    @Override
    public void enter(Recipient recipient, Entered entered) {
        jdbc.sql(
                        """
                        insert into duty_rota (id, agency, role, turns, at)
                        values (:id, :agency, :role, cast(:turns as jsonb), :at)
                        """)
                .param("id", ids.next())
                .param("agency", recipient.agency())
                .param("role", recipient.role())
                .param("turns", turns.column(entered.rota()))
                .param("at", Times.column(entered.at()))
                .update();
    }

    private JdbcClient.MappedQuerySpec<Entered> entered(Recipient recipient, String which) {
        return jdbc.sql(ENTERED + which)
                .param("agency", recipient.agency())
                .param("role", recipient.role())
                .query((row, index) -> entered(row));
    }

    private Entered entered(ResultSet row) throws SQLException {
        return new Entered(turns.rota(row.getString("turns")), Times.read(row, "at"));
    }
}
