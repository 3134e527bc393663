package org.threshold.workflow.referral.adapter.jdbc;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralTold;
import org.threshold.workflow.referral.app.Chases;

@Repository
class JdbcChases implements Chases {

    private final JdbcClient jdbc;
    private final Ids ids;

    JdbcChases(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public void add(Actor by, ReferralId referral, String words, Instant at) {
        jdbc.sql(
                        """
                        insert into referral_chase (id, referral_id, by_agency, asked_by, asked_at, words)
                        values (:id, :referral, :agency, :by, :at, :words)
                        """)
                .param("id", ids.next())
                .param("referral", referral.value())
                .param("agency", by.agency().code())
                .param("by", by.id().value())
                .param("at", JdbcReferrals.utc(at))
                .param("words", words)
                .update();
    }

    @Override
    public void answered(ReferralTold told) {
        jdbc.sql(
                        """
                        update referral_chase
                        set answer_id = :answer, answer = :words, answered_by = :by, answered_at = :at
                        where referral_id = :referral and answer is null
                        """)
                .param("answer", told.answer())
                .param("words", told.words())
                .param("by", told.by().id().value())
                .param("at", JdbcReferrals.utc(told.at()))
                .param("referral", told.received().referral().value())
                .update();
    }
}
