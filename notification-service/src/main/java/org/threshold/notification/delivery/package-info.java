/** What goes to whom and when, how often it is tried, and what is said about it. */
@NullMarked
package org.threshold.notification.delivery;

import org.jspecify.annotations.NullMarked;
