/**
 * How an agency is reached: duty roles, endpoints and channels in order of preference; and when:
 * who is on duty at which time of the day, and the hours in which only what is urgent is told.
 */
@NullMarked
package org.threshold.notification.directory;

import org.jspecify.annotations.NullMarked;
