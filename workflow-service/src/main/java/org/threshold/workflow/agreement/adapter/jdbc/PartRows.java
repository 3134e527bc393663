package org.threshold.workflow.agreement.adapter.jdbc;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.agreement.domain.Acceptance.Accepted;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.BoundAdult;
import org.threshold.workflow.agreement.domain.Monitor;
import org.threshold.workflow.agreement.domain.Term;
import org.threshold.workflow.agreement.domain.Watch;
import org.threshold.workflow.agreement.domain.WrittenAgreement;

/** Writes and reads the adults, terms and monitors of agreements, each in its place. */
final class PartRows {

    private final JdbcClient jdbc;

    PartRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a draft, anew. */
    void replace(WrittenAgreement agreement) {
        UUID id = agreement.id().value();
        for (String table :
                List.of("written_agreement_adult", "written_agreement_term", "agreement_monitor")) {
            jdbc.sql("delete from " + table + " where agreement_id = :id").param("id", id).update();
        }
        int place = 0;
        for (BoundAdult adult : agreement.words().adults()) {
            insert(id, ++place, adult);
        }
        place = 0;
        for (Term term : agreement.words().terms()) {
            insert(id, ++place, term);
        }
        place = 0;
        for (Monitor monitor : agreement.monitors()) {
            insert(id, ++place, monitor);
        }
    }

    private void insert(UUID id, int place, BoundAdult adult) {
        jdbc.sql(
                        """
                        insert into written_agreement_adult (agreement_id, place, name, capacity)
                        values (:id, :place, :name, :capacity)
                        """)
                .param("id", id)
                .param("place", place)
                .param("name", adult.name())
                .param("capacity", adult.capacity().code())
                .update();
    }

    private void insert(UUID id, int place, Term term) {
        jdbc.sql(
                        """
                        insert into written_agreement_term (agreement_id, place, kind, words, if_broken, within,
                                                            by_whom)
                        values (:id, :place, :kind, :words, :doing, :within, :byWhom)
                        """)
                .param("id", id)
                .param("place", place)
                .param("kind", term.kind().code())
                .param("words", term.words())
                .param("doing", term.contingency().doing())
                .param("within", term.contingency().within().code())
                .param("byWhom", term.contingency().byWhom())
                .update();
    }

    private void insert(UUID id, int place, Monitor monitor) {
        Watch watch = monitor.watch();
        jdbc.sql(
                        """
                        insert into agreement_monitor (id, agreement_id, place, agency, name, checks, every,
                                                       accepted_name, accepted_by, accepted_staff, accepted_at)
                        values (:monitor, :id, :place, :agency, :name, :checks, :every,
                                nullif(:acceptedName, ''), cast(nullif(:acceptedBy, '') as uuid),
                                cast(nullif(:staff, '') as boolean),
                                cast(nullif(:acceptedAt, '') as timestamptz))
                        """)
                .param("monitor", monitor.id().value())
                .param("id", id)
                .param("place", place)
                .param("agency", watch.agency().code())
                .param("name", watch.name())
                .param("checks", watch.checks())
                .param("every", watch.every().code())
                .param("acceptedName", accepted(monitor, Accepted::name))
                .param("acceptedBy", accepted(monitor, one -> one.by().value().toString()))
                .param(
                        "staff",
                        accepted(monitor, one -> String.valueOf(one.by() instanceof StaffId)))
                .param("acceptedAt", accepted(monitor, one -> one.at().toString()))
                .update();
    }

    /** Empty for what nobody has accepted: the statement makes nothing of it. */
    private static String accepted(Monitor monitor, Function<Accepted, String> part) {
        return monitor.acceptance() instanceof Accepted one ? part.apply(one) : "";
    }

    List<BoundAdult> adults(AgreementId id) {
        return of("select name, capacity from written_agreement_adult", id, PartRow::adult);
    }

    List<Term> terms(AgreementId id) {
        return of(
                "select kind, words, if_broken, within, by_whom from written_agreement_term",
                id,
                PartRow::term);
    }

    List<Monitor> monitors(AgreementId id) {
        return of(
                """
                select id, agency, name, checks, every, accepted_name, accepted_by, accepted_staff,
                       accepted_at
                from agreement_monitor
                """,
                id,
                PartRow::monitor);
    }

    private <T> List<T> of(String select, AgreementId id, RowMapper<T> mapper) {
        return jdbc.sql(select + " where agreement_id = :id order by place")
                .param("id", id.value())
                .query(mapper)
                .list();
    }
}
