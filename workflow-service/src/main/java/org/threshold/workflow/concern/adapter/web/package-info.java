/** Minor concerns on a case’s page, in forms and in the API. */
@NullMarked
package org.threshold.workflow.concern.adapter.web;

import org.jspecify.annotations.NullMarked;
