/** How an agency is reached: duty roles, endpoints and channels in order of preference. */
@NullMarked
package org.threshold.notification.directory;

import org.jspecify.annotations.NullMarked;
