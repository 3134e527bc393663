package org.threshold.workflow.agreement.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.agreement.domain.AgreementEnd;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.AgreementStanding;
import org.threshold.workflow.agreement.domain.AgreementState;
import org.threshold.workflow.agreement.domain.AgreementWords;
import org.threshold.workflow.agreement.domain.WordOfMouth;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.referral.CaseRef;

/** Writes and reads agreements themselves; their parts have rows of their own. */
final class AgreementRows {

    private final JdbcClient jdbc;
    private final PartRows parts;

    AgreementRows(JdbcClient jdbc, PartRows parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    void insert(WrittenAgreement agreement, Actor by) {
        said(
                        """
                        insert into written_agreement (id, case_ref, state, purpose, if_broken_tonight, ends_at,
                                                       copies, controls, drafted_by, drafted_at, since,
                                                       word_what, word_with, word_at)
                        values (:id, :case, :state, :purpose, :ifBroken, cast(nullif(:endsAt, '') as timestamptz),
                                :copies, :controls, :by, :draftedAt, :since,
                                nullif(:what, ''), nullif(:with, ''), cast(nullif(:at, '') as timestamptz))
                        """,
                        agreement)
                .param("case", agreement.caseRef().value())
                .param("by", by.id().value())
                .param("draftedAt", Columns.utc(agreement.standing().draftedAt()))
                .param("what", said(agreement, WordOfMouth.Agreed::what))
                .param("with", said(agreement, WordOfMouth.Agreed::withWhom))
                .param("at", said(agreement, agreed -> agreed.at().toString()))
                .update();
    }

    void update(WrittenAgreement agreement) {
        said(
                        """
                        update written_agreement
                        set state = :state, purpose = :purpose, if_broken_tonight = :ifBroken,
                            ends_at = cast(nullif(:endsAt, '') as timestamptz), copies = :copies,
                            controls = :controls, since = :since
                        where id = :id
                        """,
                        agreement)
                .update();
    }

    private StatementSpec said(String sql, WrittenAgreement agreement) {
        AgreementWords words = agreement.words();
        return jdbc.sql(sql)
                .param("id", agreement.id().value())
                .param("state", agreement.state().code())
                .param("purpose", words.purpose())
                .param("ifBroken", words.ifBrokenTonight())
                .param("endsAt", endsAt(words.end()))
                .param("copies", Columns.texts(words.copies().stream().map(Agency::code)))
                .param("controls", Columns.texts(agreement.standing().controls().stream()))
                .param("since", Columns.utc(agreement.standing().since()));
    }

    /** Empty for what is not said: the statement makes nothing of it. */
    private static String endsAt(AgreementEnd end) {
        return switch (end) {
            case AgreementEnd.At(var at) -> at.toString();
            case AgreementEnd.NotSaid() -> "";
        };
    }

    private static String said(
            WrittenAgreement agreement, Function<WordOfMouth.Agreed, String> part) {
        return agreement.byWord() instanceof WordOfMouth.Agreed agreed ? part.apply(agreed) : "";
    }

    List<WrittenAgreement> read(String which, String name, Object value) {
        return jdbc.sql(
                        """
                        select id, case_ref, state, purpose, if_broken_tonight, ends_at, copies, controls,
                               drafted_at, since, word_what, word_with, word_at
                        from written_agreement
                        """
                                + which)
                .param(name, value)
                .query(this::agreement)
                .list();
    }

    private WrittenAgreement agreement(ResultSet row, int number) throws SQLException {
        var id = new AgreementId(Columns.id(row, "id"));
        return new WrittenAgreement(
                id,
                new CaseRef(row.getString("case_ref")),
                words(row, id),
                parts.monitors(id),
                byWord(row),
                new AgreementStanding(
                        AgreementState.of(row.getString("state")).orElseThrow(),
                        Columns.instant(row, "drafted_at"),
                        Columns.instant(row, "since"),
                        Columns.texts(row, "controls")));
    }

    private AgreementWords words(ResultSet row, AgreementId id) throws SQLException {
        AgreementEnd end =
                Columns.there(row, "ends_at")
                        ? new AgreementEnd.At(Columns.instant(row, "ends_at"))
                        : new AgreementEnd.NotSaid();
        return new AgreementWords(
                row.getString("purpose"),
                parts.adults(id),
                parts.terms(id),
                end,
                Columns.texts(row, "copies").stream()
                        .map(code -> Agency.of(code).orElseThrow())
                        .toList(),
                row.getString("if_broken_tonight"));
    }

    private static WordOfMouth byWord(ResultSet row) throws SQLException {
        return Columns.there(row, "word_at")
                ? new WordOfMouth.Agreed(
                        row.getString("word_what"),
                        row.getString("word_with"),
                        Columns.instant(row, "word_at"))
                : new WordOfMouth.Nothing();
    }
}
