package org.threshold.workflow.carer.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerDetails;
import org.threshold.workflow.carer.domain.Meant;
import org.threshold.workflow.carer.domain.OtherAtHome;

/** Reads and writes who else lives where a carer has the child. */
final class OtherRows {

    private final JdbcClient jdbc;

    OtherRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same check, with the others. */
    CarerCheck of(CarerCheck one) {
        List<OtherAtHome> people =
                jdbc.sql(
                                """
                                select name, born_on, police, police_result, care, care_result, known
                                from carer_other where check_id = :id order by position
                                """)
                        .param("id", one.id().value())
                        .query(OtherRows::read)
                        .list();
        var known = one.details();
        var home = new CarerDetails.Home(known.home().address(), known.home().others(), people);
        return new CarerCheck(
                one.id(),
                one.about(),
                new CarerDetails(known.who(), home, known.checks()),
                one.checked());
    }

    private static OtherAtHome read(ResultSet row, int number) throws SQLException {
        return new OtherAtHome(
                row.getString("name"),
                Optional.ofNullable(row.getObject("born_on", LocalDate.class)),
                CarerCheckRow.checks(row),
                Meant.of(row.getString("known")).orElseThrow());
    }

    /** Those of now take the place of those before. */
    void save(CarerCheck one) {
        jdbc.sql("delete from carer_other where check_id = :id")
                .param("id", one.id().value())
                .update();
        int position = 0;
        for (OtherAtHome other : one.details().home().people()) {
            jdbc.sql(
                            """
                            insert into carer_other
                                (check_id, position, name, born_on, police, police_result, care, care_result, known)
                            values (:id, :position, :name, :born, :police, :policeResult, :care, :careResult, :known)
                            """)
                    .paramSource(
                            values(other)
                                    .addValue("id", one.id().value())
                                    .addValue("position", position))
                    .update();
            position++;
        }
    }

    private static MapSqlParameterSource values(OtherAtHome one) {
        return new MapSqlParameterSource("name", one.name())
                .addValue("born", one.born().orElse(null))
                .addValue("police", one.checks().police().code())
                .addValue("policeResult", one.checks().policeResult())
                .addValue("care", one.checks().care().code())
                .addValue("careResult", one.checks().careResult())
                .addValue("known", one.meant().code());
    }
}
