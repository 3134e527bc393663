package org.threshold.notification.platform.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.threshold.notification.platform.security.Caller.AgencySystem;
import org.threshold.notification.platform.security.Caller.Operator;
import org.threshold.notification.platform.security.Caller.ServiceSystem;

/** Reads a caller from the columns {@code caller} and {@code agency}. */
public final class CallerRow {

    private CallerRow() {}

    /** The caller of a row. */
    public static Caller caller(ResultSet row) throws SQLException {
        String kind = row.getString("caller");
        return switch (kind) {
            case AgencySystem.KIND -> new AgencySystem(row.getString("agency"));
            case ServiceSystem.KIND -> new ServiceSystem();
            case Operator.KIND -> new Operator();
            default -> throw new IllegalStateException("Unknown kind of caller " + kind);
        };
    }
}
