package org.threshold.workflow.ward.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.app.AdmissionReports.Added;
import org.threshold.workflow.ward.domain.AdmissionAnswer;
import org.threshold.workflow.ward.domain.AdmissionReason;
import org.threshold.workflow.ward.domain.AdmissionReport;
import org.threshold.workflow.ward.domain.AdmissionReportId;
import org.threshold.workflow.ward.domain.AdmissionTold;
import org.threshold.workflow.ward.domain.AdmittedChild;

/** What every store of admissions that were told keeps to. */
public abstract class AdmissionsContract {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final Actor SENDER = Actors.in(Role.WARD);
    private static final AdmittedChild KNOWN =
            new AdmittedChild(
                    new NhsIdentity.Recorded(new NhsNumber("9434765919")),
                    Names.of("Lena Marsh"),
                    new Born.Known(LocalDate.parse("2026-08-14")));
    private static final AdmittedChild NOBODY =
            new AdmittedChild(new NhsIdentity.LeftOut(), Names.unknown(), new Born.Unknown());

    private final AdmissionReports reports;

    protected AdmissionsContract(AdmissionReports reports) {
        this.reports = reports;
    }

    /** The open case of a child, which the store knows, new for each test. */
    protected abstract CaseRef openCaseOf(PersonId child);

    @Test
    void what_was_told_is_kept_whole_or_with_what_little_is_known() {
        for (var child : List.of(KNOWN, NOBODY)) {
            var report = report(child);

            assertThat(reports.add(SENDER, key("a"), report)).isEqualTo(new Added.Now());
            assertThat(reports.find(report.id())).contains(report);
        }
        assertThat(reports.find(new AdmissionReportId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void a_message_of_a_sender_is_kept_once() {
        var first = report(KNOWN);
        var key = key("a");
        reports.add(SENDER, key, first);

        assertThat(reports.add(SENDER, key, report(KNOWN))).isEqualTo(new Added.Before(first.id()));
        assertThat(reports.add(SENDER, new SendingKey(key.value(), "b"), report(NOBODY)))
                .isEqualTo(new Added.ForSomethingElse());
        assertThat(reports.add(Actors.in(Role.PAEDIATRICIAN), key, report(KNOWN)))
                .isEqualTo(new Added.Now());
    }

    @Test
    void whose_it_is_is_kept_with_it() {
        var child = new PersonId(UUID.randomUUID());
        assertThat(reports.openCase(child)).isEmpty();
        var ref = openCaseOf(child);
        var ours = report(KNOWN);
        var nobodys = report(NOBODY);
        reports.add(SENDER, key("a"), ours);
        reports.add(SENDER, key("b"), nobodys);

        reports.answer(ours.id(), new AdmissionAnswer.OfCase(ref), SENDER, NOW);
        reports.answer(nobodys.id(), new AdmissionAnswer.NoReferral("Well."), SENDER, NOW);

        assertThat(reports.openCase(child)).contains(ref);
        assertThat(reports.find(ours.id()).flatMap(AdmissionReport::answer))
                .contains(new AdmissionAnswer.OfCase(ref));
        assertThat(reports.find(nobodys.id()).flatMap(AdmissionReport::answer))
                .contains(new AdmissionAnswer.NoReferral("Well."));
    }

    private static AdmissionReport report(AdmittedChild child) {
        var told =
                new AdmissionTold(child, AdmissionReason.ILLNESS, NOW.minusSeconds(60), "By whom.");
        return new AdmissionReport(
                new AdmissionReportId(UUID.randomUUID()),
                told,
                Agency.HOSPITAL,
                NOW,
                Optional.empty());
    }

    private static SendingKey key(String fingerprint) {
        return new SendingKey(UUID.randomUUID().toString(), fingerprint);
    }
}
