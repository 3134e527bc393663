package org.threshold.workflow.access.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.domain.KeyRegister;
import org.threshold.workflow.access.domain.KeyRegister.IssuedKey;

/** Shows an operator which keys there are, and when each was last used. */
@Service
public class ShowKeys {

    private final Access access;
    private final KeyRegister register;

    ShowKeys(Access access, KeyRegister register) {
        this.access = access;
        this.register = register;
    }

    public List<IssuedKey> handle(Actor who) {
        access.require(who, Activity.OPERATE);
        return register.all();
    }
}
