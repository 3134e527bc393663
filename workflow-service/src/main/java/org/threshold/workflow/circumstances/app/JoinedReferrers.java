package org.threshold.workflow.circumstances.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;

/** Whoever referred a child that turns out to be known goes on hearing of the case that is open. */
@Service
class JoinedReferrers implements CaseListener {

    private final ChangeRecords records;

    JoinedReferrers(ChangeRecords records) {
        this.records = records;
    }

    @Override
    public void joined(CaseJoined joined) {
        joined.referrals().forEach(one -> records.referredBy(joined.into(), one.from()));
    }
}
