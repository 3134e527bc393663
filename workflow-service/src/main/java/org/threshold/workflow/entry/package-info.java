/**
 * What somebody saw, heard or did, as it was recorded: both times of each entry, why it was
 * recorded late, and the addenda that correct it (R-Hosp-3a). The entry itself stays with the
 * feature that keeps it.
 */
@NullMarked
package org.threshold.workflow.entry;

import org.jspecify.annotations.NullMarked;
