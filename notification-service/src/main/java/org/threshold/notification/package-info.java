/** Tells agencies and keeps telling them until a person acknowledges; it knows no case rule. */
@NullMarked
package org.threshold.notification;

import org.jspecify.annotations.NullMarked;
