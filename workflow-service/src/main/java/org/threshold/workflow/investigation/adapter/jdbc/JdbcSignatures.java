package org.threshold.workflow.investigation.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.app.Signatures;
import org.threshold.workflow.investigation.domain.Signature;
import org.threshold.workflow.investigation.domain.SigningSide;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcSignatures implements Signatures {

    private final JdbcClient jdbc;

    JdbcSignatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(InvestigationId investigation, Signature signature) {
        jdbc.sql(
                        """
                        insert into open_evidence_signature (investigation_id, case_ref, side, reason,
                                                             signed_by, signed_at)
                        values (:investigation, :case, :side, :reason, :by, :at)
                        """)
                .param("investigation", investigation.value())
                .param("case", signature.caseRef().value())
                .param("side", signature.side().code())
                .param("reason", signature.reason())
                .param("by", signature.by().value())
                .param("at", Columns.utc(signature.at()))
                .update();
    }

    @Override
    public List<Signature> of(CaseRef ref) {
        return jdbc.sql(
                        """
                        select case_ref, side, reason, signed_by, signed_at from open_evidence_signature
                        where case_ref = :case order by signed_at, signed_by
                        """)
                .param("case", ref.value())
                .query(JdbcSignatures::read)
                .list();
    }

    private static Signature read(ResultSet row, int number) throws SQLException {
        return new Signature(
                new CaseRef(row.getString("case_ref")),
                new StaffId(Columns.id(row, "signed_by")),
                SigningSide.of(row.getString("side")),
                row.getString("reason"),
                Columns.instant(row, "signed_at"));
    }
}
