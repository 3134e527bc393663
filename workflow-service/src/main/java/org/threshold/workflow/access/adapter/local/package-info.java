/** Demo accounts and keys of the local profile. */
@NullMarked
package org.threshold.workflow.access.adapter.local;

import org.jspecify.annotations.NullMarked;
