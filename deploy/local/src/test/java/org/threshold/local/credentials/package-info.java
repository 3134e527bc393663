/** Tests of the local stack's credentials. */
@NullMarked
package org.threshold.local.credentials;

import org.jspecify.annotations.NullMarked;
