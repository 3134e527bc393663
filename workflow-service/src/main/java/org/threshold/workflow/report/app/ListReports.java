package org.threshold.workflow.report.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.report.domain.Month;
import org.threshold.workflow.report.domain.ReportKind;

/** Which reports there are and for which months; it says nothing of a case. */
@Service
public class ListReports {

    private final Access access;
    private final CaseClock clock;

    ListReports(Access access, CaseClock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** What there is to choose from: the reports, and the months with the present one first. */
    public record Shelf(List<ReportKind> reports, List<Month> months) {

        public Shelf {
            reports = List.copyOf(reports);
            months = List.copyOf(months);
        }

        /** The month that runs. */
        public Month thisMonth() {
            return months.getFirst();
        }

        /** Whether a month can be chosen: it has begun. */
        public boolean has(Month month) {
            return !month.month().isAfter(thisMonth().month());
        }
    }

    /** All of it. */
    public Shelf handle(Actor who) {
        access.require(who, Activity.READ_REPORTS);
        return new Shelf(List.of(ReportKind.values()), Month.of(clock.now()).andBefore());
    }
}
