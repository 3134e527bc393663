package org.threshold.workflow.people.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.domain.PartialDate;
import org.threshold.workflow.people.domain.Period;
import org.threshold.workflow.people.domain.Period.End;
import org.threshold.workflow.people.domain.Period.Start;

/** A period as four dates: a start of null is not known, an end of null has not come. */
final class PeriodColumns {

    private PeriodColumns() {}

    static Map<String, @Nullable Object> params(Period period) {
        var params = new HashMap<String, @Nullable Object>();
        switch (period.start()) {
            case Start.On(var from) -> put(params, "start", from.earliest(), from.latest());
            case Start.NotKnown() -> put(params, "start", null, null);
        }
        switch (period.end()) {
            case End.On(var to) -> put(params, "end", to.earliest(), to.latest());
            case End.StillGoing() -> put(params, "end", null, null);
        }
        return params;
    }

    static Period read(ResultSet row) throws SQLException {
        var from = stretch(row, "start");
        var to = stretch(row, "end");
        return new Period(
                from == null ? new Start.NotKnown() : new Start.On(from),
                to == null ? new End.StillGoing() : new End.On(to));
    }

    private static void put(
            Map<String, @Nullable Object> params,
            String prefix,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {
        params.put(prefix + "_earliest", earliest);
        params.put(prefix + "_latest", latest);
    }

    private static @Nullable PartialDate stretch(ResultSet row, String prefix) throws SQLException {
        var earliest = row.getObject(prefix + "_earliest", LocalDate.class);
        var latest = row.getObject(prefix + "_latest", LocalDate.class);
        return earliest == null ? null : new PartialDate(earliest, latest);
    }
}
