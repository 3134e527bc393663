/**
 * What every feature stands on: business time, real time, ids, refusals and the events that leave.
 */
@NullMarked
package org.threshold.notification.platform;

import org.jspecify.annotations.NullMarked;
