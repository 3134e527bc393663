/** Missing data on a case’s page, in forms and in the API. */
@NullMarked
package org.threshold.workflow.missing.adapter.web;

import org.jspecify.annotations.NullMarked;
