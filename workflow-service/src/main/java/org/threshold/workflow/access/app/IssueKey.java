package org.threshold.workflow.access.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.AccessLog;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.domain.KeyHash;
import org.threshold.workflow.access.domain.KeyMaker;
import org.threshold.workflow.access.domain.KeyMaker.NewKey;
import org.threshold.workflow.access.domain.KeyRegister;
import org.threshold.workflow.access.domain.KeyRegister.KeySeed;
import org.threshold.workflow.platform.RealTime;

/**
 * An operator gives a system of an agency a key. Whatever is sent with it is that agency’s. An
 * agency may hold several at once, so that a new one is in use before the old one ends.
 */
@Service
public class IssueKey {

    private final Access access;
    private final KeyMaker maker;
    private final KeyRegister register;
    private final AccessLog log;
    private final RealTime time;

    IssueKey(Access access, KeyMaker maker, KeyRegister register, AccessLog log, RealTime time) {
        this.access = access;
        this.maker = maker;
        this.register = register;
        this.log = log;
        this.time = time;
    }

    /**
     * Gives the key; this is the only time that its text is known.
     *
     * @param label what will hold it, for operators
     */
    @Transactional
    public NewKey handle(Actor who, Agency agency, String label) {
        access.require(who, Activity.OPERATE);
        NewKey key = maker.next();
        register.keep(new KeySeed(key.id(), agency, label, KeyHash.of(key.text())), time.now());
        log.keyIssued(who, key.id(), agency);
        return key;
    }
}
